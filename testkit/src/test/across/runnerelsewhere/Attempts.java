package across.runnerelsewhere;

import java.io.IOException;
import java.util.concurrent.Callable;

final class Attempts {
  private Attempts() {}

  static <T> T of(int most, Callable<T> call) throws IOException {
    IOException last = new IOException("no attempt");
    for (int i = 0; i < most; i++) {
      try {
        return call.call();
      } catch (IOException e) {
        last = e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    throw last;
  }

  static <T> String toText(Callable<T> call) throws Exception {
    return String.valueOf(call.call());
  }
}
