package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The watch that is handed the future cancels what takes too long. */
public final class HandedToWatch {

  /** Cancels late calls. */
  public interface Watch {
    void observe(Future<?> call);
  }

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();
  private final Watch watch;

  public HandedToWatch(Watch watch) {
    this.watch = watch;
  }

  public HttpResponse load(String uri) throws Exception {
    Future<HttpResponse> pending = client.execute(new HttpGet(uri), null);
    watch.observe(pending);
    return pending.get(5, TimeUnit.SECONDS);
  }
}
