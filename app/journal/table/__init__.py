"""What tables mean, the same for every format that has them: header, columns, rows, cells."""
