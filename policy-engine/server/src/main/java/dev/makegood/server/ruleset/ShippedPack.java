package dev.makegood.server.ruleset;

import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;

/** A pack this server was shipped with, and what it compiles to. */
record ShippedPack(RuleSetFiles files, RuleSet ruleSet) {}
