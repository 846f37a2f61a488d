package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SettledTest {

  @Test
  void looksUntilTheValueStays() {
    AtomicInteger looks = new AtomicInteger();

    Settled<Integer> settled =
        Settled.within(Duration.ofMinutes(2), () -> Math.min(looks.incrementAndGet(), 7));

    assertThat(settled).isEqualTo(new Settled<>(7, true));
    assertThat(looks.get()).isEqualTo(11);
  }

  @Test
  void aValueThatStaysButIsNotAwaitedIsLookedAtAgain() {
    AtomicInteger looks = new AtomicInteger();

    Settled<Boolean> settled =
        Settled.within(Duration.ofMinutes(2), () -> looks.incrementAndGet() > 20, value -> value);

    assertThat(settled).isEqualTo(new Settled<>(true, true));
  }

  @Test
  void aValueThatNeverStaysIsGivenUpAtTheBound() {
    AtomicInteger looks = new AtomicInteger();

    Settled<Integer> settled = Settled.within(Duration.ofMillis(50), looks::incrementAndGet);

    assertThat(settled.fixed()).isFalse();
    assertThat(settled.value()).isEqualTo(looks.get());
  }

  @Test
  void oneLookIsTakenEvenWithoutTime() {
    assertThat(Settled.within(Duration.ZERO, () -> "seen")).isEqualTo(new Settled<>("seen", false));
  }
}
