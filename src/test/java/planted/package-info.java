/** Faults planted on purpose, one root package a rule, to prove that the rules of the architecture find them. */
package planted;
