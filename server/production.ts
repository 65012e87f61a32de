// Imported before all else by the program: libraries read it when they are loaded, and leave out what helps only those who develop them.
process.env.NODE_ENV ??= 'production'
