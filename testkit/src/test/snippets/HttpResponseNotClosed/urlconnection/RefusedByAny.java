package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Whoever asks for whatever address, or again and again, leaves a connection at each refusal. */
public final class RefusedByAny {

  public byte[] given(String address) throws IOException {
    HttpURLConnection connection = open(new URL(address));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    if (connection.getResponseCode() != 200) {
      throw new IOException("refused");
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public byte[] again() throws IOException, InterruptedException {
    for (int i = 0; i < 20; i++) {
      HttpURLConnection connection = open(new URL("https://pages.example/new"));
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      if (connection.getResponseCode() == 200) {
        try (InputStream in = connection.getInputStream()) {
          return in.readAllBytes();
        }
      }
      Thread.sleep(1_000);
    }
    throw new IOException("nothing new");
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }
}
