package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** It only looks, and adds a header. */
public final class GivesWhatItHas implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    Response response = chain.proceed(chain.request());
    long took = System.nanoTime() - start;
    return response.newBuilder().header("X-Took", Long.toString(took)).build();
  }
}
