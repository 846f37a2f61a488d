package snippets.httptimeoutineffective.okhttp;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A builder is changed by whoever gets it, and has to be given back by nobody. */
public final class ConsumerOfBuilder {

  private final OkHttpClient client;

  public ConsumerOfBuilder(OkHttpClient shared) {
    client = derive(shared, builder -> builder.readTimeout(2, TimeUnit.SECONDS));
  }

  private static OkHttpClient derive(OkHttpClient shared, Consumer<OkHttpClient.Builder> settings) {
    OkHttpClient.Builder builder = shared.newBuilder();
    builder.callTimeout(5, TimeUnit.SECONDS);
    settings.accept(builder);
    return builder.build();
  }

  public Call call(Request request) {
    return client.newCall(request);
  }
}
