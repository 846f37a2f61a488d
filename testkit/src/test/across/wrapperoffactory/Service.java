package across.wrapperoffactory;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

class Service {
  Reply ask(String path) throws IOException {
    HttpURLConnection connection = connection(path);
    int code = connection.getResponseCode();
    return new Reply(code, code < 400 ? connection.getInputStream() : connection.getErrorStream());
  }

  Reply fetch(String path) throws IOException {
    HttpURLConnection connection = connection(path);
    return Reply.of(connection.getResponseCode(), connection.getInputStream());
  }

  Reply known(String path) {
    return new Reply(200, path);
  }

  private static HttpURLConnection connection(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("https://service.example" + path).openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    return connection;
  }
}
