package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Whoever has the client closes it, and its connections with it. */
public final class OwnerOfClientClosed {

  /** Of a library, say. */
  public abstract static class Clients implements AutoCloseable {

    public abstract HttpClient getHttpClient();

    public abstract CloseableHttpClient shared();

    @Override
    public abstract void close();
  }

  private final Supplier<Clients> all;

  public OwnerOfClientClosed(Supplier<Clients> all) {
    this.all = all;
  }

  public int inFinally(HttpGet get) throws IOException {
    Clients clients = all.get();
    try {
      HttpClient client = clients.getHttpClient();
      HttpResponse response = client.execute(get);
      return response.getStatusLine().getStatusCode();
    } finally {
      clients.close();
    }
  }

  public int asResource(HttpGet get) throws IOException {
    try (Clients clients = all.get()) {
      HttpResponse response = clients.getHttpClient().execute(get);
      return response.getStatusLine().getStatusCode();
    }
  }

  public int neverClosed(HttpGet get) throws IOException {
    Clients clients = all.get();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = clients.getHttpClient().execute(get);
    return response.getStatusLine().getStatusCode();
  }

  public int ofCaller(HttpGet get, Clients clients) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = clients.getHttpClient().execute(get);
    return response.getStatusLine().getStatusCode();
  }
}
