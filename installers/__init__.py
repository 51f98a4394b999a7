"""What makes installers of Copycue and tries them. Not part of the program: nothing here is handed out."""
