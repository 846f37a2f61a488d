package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Other settings come first, the timeouts last. */
public final class SetManyStatementsLater {

  public int upload(URL url, String token, byte[] data) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("PUT");
    connection.setDoOutput(true);
    connection.setUseCaches(false);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Content-Type", "application/octet-stream");
    connection.setFixedLengthStreamingMode(data.length);
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(60_000);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(data);
    }
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }
}
