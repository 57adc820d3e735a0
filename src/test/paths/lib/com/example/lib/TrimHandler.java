package com.example.lib;

/** A handler in a jar that has all it needs. */
public class TrimHandler extends JarHandler {
    @Override
    protected String work(String input) {
        return input.trim();
    }
}
