package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A predicate looks at the response; it does not close it. */
public final class PredicateOfOtherClass implements Interceptor {

  /** When to try again. */
  public interface Policy {
    /** True if it makes sense. */
    boolean shouldRetry(Response response);
  }

  private final Policy policy;

  public PredicateOfOtherClass(Policy policy) {
    this.policy = policy;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (policy.shouldRetry(response)) {
      return chain.proceed(chain.request());
    }
    return response;
  }
}
