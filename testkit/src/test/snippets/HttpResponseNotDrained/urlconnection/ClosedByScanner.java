package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** The scanner closes what it has read, and disconnecting does nothing then. */
public final class ClosedByScanner {

  public List<String> words(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(8_000);
    List<String> words = new ArrayList<>();
    try (Scanner scanner = new Scanner(connection.getInputStream(), StandardCharsets.UTF_8)) {
      while (scanner.hasNext()) {
        words.add(scanner.next());
      }
    } finally {
      connection.disconnect();
    }
    return words;
  }
}
