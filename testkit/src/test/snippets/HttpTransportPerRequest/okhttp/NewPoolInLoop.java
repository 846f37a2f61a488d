package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A pool for each turn. */
public final class NewPoolInLoop {

  private final OkHttpClient client;

  public NewPoolInLoop(OkHttpClient client) {
    this.client = client;
  }

  public void replay(List<Request> requests) throws IOException {
    for (Request request : requests) {
      OkHttpClient.Builder builder = client.newBuilder();
      // BUG: Diagnostic contains: [HttpTransportPerRequest]
      builder.connectionPool(new ConnectionPool(1, 1, TimeUnit.SECONDS));
      builder.build().newCall(request).execute().close();
    }
  }
}
