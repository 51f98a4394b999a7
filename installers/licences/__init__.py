"""The licences of all that is handed out with Copycue: gathered, held against our rules, written for people.

Nothing here guesses: what metadata leaves open is said in ``by_hand.toml``; what is said nowhere is refused.
"""
