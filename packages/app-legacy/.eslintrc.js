module.exports = require('../../lint/eslintConfig').packageConfig(__dirname);
