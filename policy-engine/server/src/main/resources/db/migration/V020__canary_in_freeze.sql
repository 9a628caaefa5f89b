-- Why it began in spite of a freeze.
ALTER TABLE canary ADD in_freeze text;
