"""Small widgets and drawings that the columns share: buttons, cards, signs, type sizes."""
