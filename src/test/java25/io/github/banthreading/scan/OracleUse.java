package io.github.banthreading.scan;

import io.github.banthreading.use.Member;

/**
 * What the oracle saw at one place, not yet looked up.
 *
 * @param owner the type that is named, in internal form
 * @param member what of it
 * @param withFalse the same with {@code false} as its last argument; the member itself where it is not
 * @param method the method it stands in, name and descriptor; empty for the class and for fields
 * @param field the field that declares it; empty for everything else
 * @param line 0 for none
 * @param stretch the number of the stretch of instructions with one line
 */
record OracleUse(String owner, Member member, Member withFalse, String method, String field, int line, int stretch) {

    OracleUse at(OracleUse call) {
        return new OracleUse(owner, member, withFalse, call.method, "", call.line, call.stretch);
    }

    OracleUse atLine(int other) {
        return new OracleUse(owner, member, withFalse, method, field, other, stretch);
    }

    boolean isInConstructor() {
        return method.startsWith("<init>");
    }
}
