package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;

/** The loop reads to the end; there the connection is free again. */
public final class ReadToEndNotClosed {

  public String get(HttpURLConnection connection) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream()));
    StringBuilder text = new StringBuilder();
    String line;
    while ((line = reader.readLine()) != null) {
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
