package snippets.httpresponseclosedlate.jdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The streams that are put in sequence are of arrays: no connection is behind them. */
public final class BytesInSequence {

  private final HttpClient client;

  public BytesInSequence(HttpClient client) {
    this.client = client;
  }

  public void copy(List<HttpRequest> parts, OutputStream out)
      throws IOException, InterruptedException {
    List<InputStream> streams = new ArrayList<>();
    for (HttpRequest part : parts) {
      HttpResponse<byte[]> response = client.send(part, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(part.uri() + ": " + response.statusCode());
      }
      streams.add(new ByteArrayInputStream(response.body()));
    }
    for (InputStream stream : streams) {
      stream.transferTo(out);
      stream.close();
    }
  }
}
