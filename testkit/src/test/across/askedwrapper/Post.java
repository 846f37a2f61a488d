package across.askedwrapper;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

final class Post {
  Envelope put(String path) throws IOException {
    return envelope(connection(path, "PUT"));
  }

  Envelope remove(String path) throws IOException {
    return envelope(connection(path, "DELETE"));
  }

  private static HttpURLConnection connection(String path, String method) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("https://post.example" + path).openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    connection.setRequestMethod(method);
    return connection;
  }

  private static Envelope envelope(HttpURLConnection connection) throws IOException {
    Envelope envelope = new Envelope();
    envelope.setCode(connection.getResponseCode());
    envelope.setLetter(connection.getInputStream());
    return envelope;
  }
}
