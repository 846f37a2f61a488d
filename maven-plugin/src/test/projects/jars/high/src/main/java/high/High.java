package high;

import java.io.IOException;
import low.Low;

final class High {
  int first(String host) throws IOException {
    return Low.open("http://" + host + "/").read();
  }
}
