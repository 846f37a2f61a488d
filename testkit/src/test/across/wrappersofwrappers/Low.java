package across.wrappersofwrappers;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Low {
  static InputStream open(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection.getInputStream();
  }

  static int cycle(InputStream in, int depth) throws IOException {
    return depth == 0 ? High.cycle(in, 1) : in.read();
  }
}
