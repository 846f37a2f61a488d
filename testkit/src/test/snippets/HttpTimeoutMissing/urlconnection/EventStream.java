package snippets.httptimeoutmissing.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.function.Consumer;

/** An event stream is read for as long as it lasts. */
public final class EventStream {

  public void listen(URL url, Consumer<String> events) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Accept", "text/event-stream");
    connection.setConnectTimeout(5_000);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(connection.getInputStream()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        events.accept(line);
      }
    }
  }
}
