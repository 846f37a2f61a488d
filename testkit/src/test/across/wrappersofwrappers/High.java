package across.wrappersofwrappers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

final class High {
  static int cycle(InputStream in, int depth) throws IOException {
    return Low.cycle(in, depth - 1);
  }

  String text(String host) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = Middle.open(host, "/text");
    byte[] start = in.readNBytes(10);
    if (start.length < 10) {
      return "";
    }
    in.close();
    return new String(start, StandardCharsets.UTF_8);
  }

  String whole(String host) throws IOException {
    try (InputStream in = Middle.open(host, "/text")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
