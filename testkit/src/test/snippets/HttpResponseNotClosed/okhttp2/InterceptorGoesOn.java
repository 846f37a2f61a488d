package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The response is the caller's. */
public final class InterceptorGoesOn implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    System.out.println(response.code() + " " + response.request().urlString());
    return response.newBuilder().header("X-Seen", "true").build();
  }
}
