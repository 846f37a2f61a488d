package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The pump runs the close when it has sent everything. */
public final class CloseGivenToPump {

  private final OkHttpClient client = new OkHttpClient();
  private final BiFunction<InputStream, Runnable, Future<?>> pump;

  public CloseGivenToPump(BiFunction<InputStream, Runnable, Future<?>> pump) {
    this.pump = pump;
  }

  public Future<?> stream(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return pump.apply(response.body().byteStream(), response::close);
  }
}
