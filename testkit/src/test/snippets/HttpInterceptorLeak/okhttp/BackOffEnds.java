package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The same comparison with a constant whose value nobody sees decides about closing and going on. */
public final class BackOffEnds implements Interceptor {

  static final long STOP = Long.getLong("stop", -1);

  private final LongSupplier waits;

  public BackOffEnds(LongSupplier waits) {
    this.waits = waits;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = null;
    long wait = 0;
    while (wait != STOP) {
      response = chain.proceed(chain.request());
      if (response.isSuccessful()) {
        return response;
      }
      wait = waits.getAsLong();
      if (wait != STOP) {
        response.close();
      }
    }
    return response;
  }
}
