red-or-blue = 3
