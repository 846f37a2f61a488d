package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.ProtocolException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.client.RequestWrapper;

/** A wrapper of the library, and a helper of another file. */
public final class WrappedByLibrary {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient wrapped = HttpClients.createDefault();
  private final CloseableHttpClient prepared = HttpClients.createDefault();

  @SuppressWarnings("deprecation")
  public String wrapped(String uri) throws IOException, ProtocolException {
    HttpGet get = new HttpGet(uri);
    System.out.println(new RequestWrapper(get).getMethod());
    return wrapped.execute(get, new BasicResponseHandler());
  }

  public String prepared(String uri, Preparing preparing) throws IOException {
    HttpGet get = new HttpGet(uri);
    preparing.prepare(get);
    return prepared.execute(get, new BasicResponseHandler());
  }

  /** Of another file. */
  public interface Preparing {
    void prepare(HttpGet get);
  }
}
