import java.io.*;
import java.util.*;

class Statements extends ArrayList<String> {
  InputStream open() throws IOException {
    return null;
  }

  int run(int n, String text) throws Exception {
    int i = 1, j = i;
    final var five = 5;
    ;
    if (n == five) i++;
    else if (n > 2) {}
    for (int q = 0, r = 1; q < 3; q++, r--) continue;
    for (; ; ) break;
    for (String each : this) {}
    outer:
    while (true) {
      do {
        break outer;
      } while (i < 3);
    }
    InputStream shared = open();
    try (InputStream in = open();
        shared) {
      in.read();
    } catch (EOFException | FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
    } finally {
      shared.close();
    }
    switch (text) {
      case "a", "b":
        i = 2;
        break;
      default:
    }
    switch (n) {
      case 1 -> i = 3;
      case 2 -> {}
      default -> throw new IllegalStateException();
    }
    int w =
        switch (n) {
          case 1, 2 -> 3;
          case 4 -> {
            yield 5;
          }
          default -> throw new RuntimeException();
        };
    synchronized (this) {
      assert i > 0 : "message";
      assert i > 1;
    }
    class Local {
      Local self() {
        return this;
      }
    }
    new Local().self();
    return w;
  }
}
