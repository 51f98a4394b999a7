"""The guide for the client: what is known of their files is gathered, the page is written where it may be."""
