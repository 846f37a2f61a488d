package io.github.httpvet.samples.bounds.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientBoundsTest {

  /** As it should be. */
  @BoundsOf(client = "right")
  public static final class Right {

    @Setting(value = "watchdog", bounds = Behaviour.BODY)
    public void watchdog(String url) {
      assertThat(url).isNotEmpty();
    }

    @Setting(
        value = "`total`",
        bounds = {Behaviour.SILENT, Behaviour.BODY})
    public void total(String url) {
      assertThat(url).isNotEmpty();
    }

    @Setting(value = "`read`", bounds = Behaviour.SILENT)
    public void read(String url) {
      assertThat(url).isNotEmpty();
    }
  }

  /** Has nothing to set. */
  @BoundsOf(client = "none")
  public static final class Nothing {}

  /** Takes no address. */
  @BoundsOf(client = "none")
  public static final class NoAddress {

    @Setting(value = "`read`", bounds = Behaviour.SILENT)
    public int read() {
      return 0;
    }
  }

  @Test
  void settingsComeBeforeWhatEndsACallFromOutside() {
    ClientBounds bounds = ClientBounds.of(Right.class);

    assertThat(bounds.path()).isEqualTo("bounds/right");
    assertThat(bounds.rows().stream().map(Row::setting).toList())
        .isEqualTo(List.of("`read`", "`total`", "watchdog"));
    assertThat(bounds.rows().get(1).expected(Behaviour.BODY)).isEqualTo(Ending.BOUNDED);
    assertThat(bounds.rows().get(1).expected(Behaviour.TLS)).isEqualTo(Ending.WAITS);
  }

  @Test
  void whatCannotRunIsRefused() {
    for (Class<?> wrong : List.of(Nothing.class, NoAddress.class)) {
      assertThat(assertThrows(IllegalArgumentException.class, () -> ClientBounds.of(wrong)))
          .hasMessageThat()
          .contains(wrong.getSimpleName());
    }
  }

  @Test
  void eachClientIsThereOnce() throws IOException {
    List<String> clients = ClientBounds.all().stream().map(ClientBounds::client).toList();

    assertThat(clients).containsNoDuplicates();
    assertThat(clients).isInStrictOrder();
    assertThat(clients).containsAtLeast("jdk", "okhttp", "grpc");
  }
}
