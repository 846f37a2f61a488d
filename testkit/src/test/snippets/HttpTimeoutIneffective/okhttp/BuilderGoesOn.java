package snippets.httptimeoutineffective.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** A builder is the same object after each step. */
public final class BuilderGoesOn {

  public OkHttpClient client(OkHttpClient shared) {
    OkHttpClient.Builder builder = shared.newBuilder();
    builder.readTimeout(5, TimeUnit.SECONDS);
    return builder.build();
  }
}
