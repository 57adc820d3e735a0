package io.github.banthreading.use;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ScanResult.NewerJava;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several scans as one. */
class ScanResultTest {

    private static final ApiUse IN_CART = use(START, "Cart", "run()", 1);
    private static final ApiUse IN_ORDER = use(START, "Order", "run()", 1);
    private static final ClassName CART = ClassName.parse("a.Cart");
    private static final ClassName ORDER = ClassName.parse("a.Order");
    private static final Unreadable CUT = new Unreadable("Cut.class", "is cut off");
    private static final Unreadable CUT_AGAIN = new Unreadable("Cut.class", "is no class file");
    private static final Unreadable ODD = new Unreadable("Odd.class", "has odd bytes");

    private static final ScanResult ORDERS = new ScanResult(
            List.of(IN_ORDER), Set.of(ORDER), 1, passedOver(1, ORDER), List.of(ODD), List.of(ORDER), false, java(26));
    private static final ScanResult CARTS = new ScanResult(
            List.of(IN_CART),
            Set.of(CART),
            10,
            passedOver(10, CART, CART),
            List.of(CUT_AGAIN, CUT),
            List.of(ORDER, CART),
            true,
            java(27));

    private static PassedOver passedOver(int uses, ClassName... generated) {
        return new PassedOver(
                group(uses, generated),
                Collections.nCopies(2 * uses, ORDER),
                group(3 * uses, ORDER),
                group(4 * uses, CART));
    }

    private static Group group(int uses, ClassName... classes) {
        return new Group(List.of(classes), uses);
    }

    private static Optional<NewerJava> java(int read) {
        return Optional.of(new NewerJava(read, 25));
    }

    @Test
    void nothingOfSeveralScansIsLostAndAllOfItIsSorted() {
        ScanResult both = ScanResult.together(List.of(ORDERS, CARTS));
        assertThat(both.uses()).containsExactly(IN_CART, IN_ORDER);
        assertThat(both.classNames()).containsExactlyInAnyOrder(CART, ORDER);
        assertThat(both.classes()).isEqualTo(11);
        assertThat(both.passedOver())
                .isEqualTo(new PassedOver(
                        group(11, CART, CART, ORDER),
                        Collections.nCopies(22, ORDER),
                        group(33, ORDER, ORDER),
                        group(44, CART, CART)));
        assertThat(both.generated()).isEqualTo(25);
        assertThat(both.excluded()).isEqualTo(2);
        assertThat(both.fromDependencies()).isEqualTo(2);
        assertThat(both.unreadable()).containsExactly(CUT, CUT_AGAIN, ODD);
        assertThat(both.unresolved()).containsExactly(CART, ORDER);
        assertThat(both.withoutLines()).isTrue();
        assertThat(both.newerJava()).isEqualTo(java(27));
    }
}
