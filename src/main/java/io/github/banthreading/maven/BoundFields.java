package io.github.banthreading.maven;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that Maven or Enforcer fills in an adapter: one for each parameter, of its name. */
final class BoundFields {

    private final Object adapter;

    BoundFields(Object adapter) {
        this.adapter = adapter;
    }

    /** What a parameter was given, as text; empty when the adapter has no such field or it was not filled. */
    Optional<String> find(Option option) {
        for (Class<?> type = adapter.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(option.toString())) {
                    return text(field);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(Field field) {
        try {
            Object value = field.get(adapter);
            if (value == null) {
                return Optional.empty();
            }
            return Optional.of(value instanceof Collection<?> items ? joined(items) : value.toString());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** Maven cuts text at every comma, also inside {@code submit(java.lang.Runnable, int)}, so it is put together again. */
    private static String joined(Collection<? extends @Nullable Object> items) {
        List<String> present = new ArrayList<>();
        for (Object item : items) {
            if (item != null) {
                present.add(item.toString());
            }
        }
        return String.join(",", present);
    }
}
