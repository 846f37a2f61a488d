package across.wrappersofwrappers;

import java.io.IOException;
import java.io.InputStream;

final class Middle {
  static InputStream open(String host, String path) throws IOException {
    return Low.open("http://" + host + path);
  }
}
