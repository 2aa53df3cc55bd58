red-or-blue = 2
