package snippets.httppoolmisconfigured.commons3;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The manager has as many connections to a host as there are threads. */
public final class WorkersRaised {

  private static final int THREADS = 10;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final HttpClient client;

  public WorkersRaised() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.getParams().setDefaultMaxConnectionsPerHost(THREADS);
    manager.getParams().setMaxTotalConnections(THREADS);
    manager.getParams().setConnectionTimeout(2_000);
    manager.getParams().setSoTimeout(5_000);
    client = new HttpClient(manager);
    client.getParams().setConnectionManagerTimeout(30_000);
  }

  public void refresh(List<String> codes) {
    codes.forEach(code -> workers.submit(() -> rate(code)));
  }

  private String rate(String code) throws IOException {
    GetMethod get = new GetMethod("https://rates.example.org/" + code);
    try {
      return client.executeMethod(get) == 200 ? get.getResponseBodyAsString(10_000) : "";
    } finally {
      get.releaseConnection();
    }
  }
}
