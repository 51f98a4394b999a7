"""What Copycue is and which parts it runs on, for whoever reports a problem."""
