package snippets.httpresponseclosedlate.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Each stream is closed before the next is opened. */
public final class ReadInTurn {

  public List<String> texts(String client, List<String> items) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String item : items) {
      HttpURLConnection connection = (HttpURLConnection) new URL(client + item).openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      try (InputStream in = connection.getInputStream()) {
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
