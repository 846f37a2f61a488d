package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A program that runs once. */
public final class PoolInMain {

  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();
    OkHttpClient single =
        client.newBuilder().connectionPool(new ConnectionPool(1, 1, TimeUnit.SECONDS)).build();
    Request request = new Request.Builder().url(args[0]).build();
    single.newCall(request).execute().close();
  }
}
