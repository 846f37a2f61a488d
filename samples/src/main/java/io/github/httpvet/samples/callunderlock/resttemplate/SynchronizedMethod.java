package io.github.httpvet.samples.callunderlock.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/**
 * A call in a synchronized method lets all who need the monitor wait for a silent server, one by
 * one.
 */
@Situation(rule = "HttpCallUnderLock", client = "resttemplate")
public final class SynchronizedMethod {

  private final RestTemplate template = template();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);
  private final List<String> names = new ArrayList<>();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests <= 5"},
      boundMillis = 1500)
  public void callUnderLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> lockedLoad(peer)));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 10"},
      boundMillis = 8000)
  public void callBeforeLock(Peer peer) throws InterruptedException {
    threads.invokeAll(Collections.nCopies(10, () -> load(peer)));
  }

  private synchronized int lockedLoad(Peer peer) {
    // BUG: HttpCallUnderLock
    names.add(template.getForObject(peer.silent(), String.class));
    return names.size();
  }

  private int load(Peer peer) {
    String name = template.getForObject(peer.silent(), String.class);
    synchronized (this) {
      names.add(name);
      return names.size();
    }
  }

  private static RestTemplate template() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2000);
    factory.setReadTimeout(2000);
    return new RestTemplate(factory);
  }
}
