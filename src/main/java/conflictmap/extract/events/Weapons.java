package conflictmap.extract.events;

import conflictmap.extract.rules.WordClasses;
import conflictmap.model.EventType;
import conflictmap.model.Weapon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The weapon of a happening, from the words round its trigger. */
final class Weapons {
    private final WordClasses classes;

    Weapons(WordClasses classes) {
        this.classes = classes;
    }

    /** The weapon told in the trigger's clause, else in its sentence, else the one that the rule implies. */
    Weapon of(Scene scene, Trigger t) {
        Set<Weapon> told = told(scene, scene.clauseFrom(t.from()), scene.clauseTo(t.to() - 1));
        if (told.isEmpty() && t.rule().weapon() == null) {
            told = told(scene, 0, scene.words().size());
        }
        if (t.rule().type() == EventType.INTERCEPTION && told.size() > 1) {
            told.remove(Weapon.AIRCRAFT);
        }
        if (told.isEmpty()) {
            Weapon implied = t.rule().weapon();
            return implied == null ? Weapon.UNKNOWN : implied;
        }
        if (told.size() == 1) {
            return told.iterator().next();
        }
        told.remove(Weapon.AIRCRAFT);
        return told.size() == 1 ? told.iterator().next() : Weapon.MIXED;
    }

    private Set<Weapon> told(Scene scene, int from, int to) {
        Set<Weapon> told = EnumSet.noneOf(Weapon.class);
        List<String> w = scene.words();
        if (classes.anyIn("missile", w, from, to)) {
            told.add(classes.anyIn("ballistic", w, from, to) ? Weapon.BALLISTIC_MISSILE : classes.anyIn("cruise", w, from, to) ? Weapon.CRUISE_MISSILE : Weapon.MISSILE);
        }
        addWhere("drone", Weapon.DRONE, told, w, from, to);
        addWhere("rocket", Weapon.ROCKET, told, w, from, to);
        addWhere("bomb", Weapon.BOMB, told, w, from, to);
        addWhere("shell", Weapon.ARTILLERY, told, w, from, to);
        if (told.isEmpty()) {
            addWhere("aircraft", Weapon.AIRCRAFT, told, w, from, to);
        }
        if (told.isEmpty() && classes.anyIn("naval_weapon", w, from, to)) {
            told.add(Weapon.NAVAL);
        }
        if (told.isEmpty() && classes.anyIn("small_arms", w, from, to)) {
            told.add(Weapon.SMALL_ARMS);
        }
        return told;
    }

    private void addWhere(String name, Weapon weapon, Set<Weapon> told, List<String> words, int from, int to) {
        if (classes.anyIn(name, words, from, to)) {
            told.add(weapon);
        }
    }
}
