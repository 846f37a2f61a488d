package snippets.httpresponseclosedlate.apache5;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Whoever gets the source closes them one by one while it is read. */
public final class GivenToSource {

  /** Reads one after the other. */
  public static final class Source implements Closeable {
    private final List<ClassicHttpResponse> responses;

    Source(List<ClassicHttpResponse> responses) {
      this.responses = responses;
    }

    @Override
    public void close() throws IOException {
      for (ClassicHttpResponse response : responses) {
        response.close();
      }
    }
  }

  private final CloseableHttpClient client;

  public GivenToSource(CloseableHttpClient client) {
    this.client = client;
  }

  public Source open(List<String> parts) throws IOException {
    List<ClassicHttpResponse> responses = new ArrayList<>();
    for (String part : parts) {
      responses.add(client.executeOpen(null, new HttpGet(part), null));
    }
    return new Source(responses);
  }
}
