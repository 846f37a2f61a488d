package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Optional;

/** What is too long is given up on purpose; what is not is read and closed. */
public final class DisconnectedIfLarge {

  private final long most;

  public DisconnectedIfLarge(long most) {
    this.most = most;
  }

  public Optional<byte[]> load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(8_000);
    switch (Long.compare(connection.getContentLengthLong(), most)) {
      case 1:
        connection.disconnect();
        return Optional.empty();
      default:
        try (InputStream in = connection.getInputStream()) {
          return Optional.of(in.readAllBytes());
        }
    }
  }
}
