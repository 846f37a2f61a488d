package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.commons.io.input.BOMInputStream;

/** What other code makes a stream of is still to be closed. */
public final class StreamThroughOtherClass {

  /** Unpacks bodies. */
  public interface Codec {
    InputStream decoded(HttpResponse<InputStream> response) throws IOException;

    InputStream checked(InputStream body) throws IOException;
  }

  private final HttpClient client;
  private final Codec codec;

  public StreamThroughOtherClass(HttpClient client, Codec codec) {
    this.client = client;
    this.codec = codec;
  }

  public int first(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    InputStream in = codec.decoded(response);
    if (response.headers().firstValue("Content-Type").isEmpty()) {
      throw new IOException("no type");
    }
    int first = in.read();
    in.close();
    return first;
  }

  public int closedByHelper(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    InputStream in = codec.checked(response.body());
    if (response.statusCode() != 200) {
      return -1;
    }
    finish(in);
    return 0;
  }

  public int tried(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = codec.decoded(response)) {
      return in.read();
    }
  }

  public InputStream handedOn(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    return codec.decoded(response);
  }

  public int takenOver(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    InputStream copy = codec.decoded(response);
    return copy == null ? 0 : 1;
  }

  public InputStream wrapped(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    return BOMInputStream.builder().setInputStream(response.body()).get();
  }

  private static void finish(InputStream in) throws IOException {
    in.close();
  }
}
