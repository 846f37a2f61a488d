package io.github.httpvet.samples.clientinloop.aws1;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A client made in the body of a loop connects for each item. */
@Situation(rule = "HttpClientInLoop", client = "aws1")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"},
      boundMillis = 20_000)
  public void newClientForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      AmazonS3 client = settings(peer).build();
      client.getObjectAsString("ok", "x");
      client.shutdown();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"},
      boundMillis = 20_000)
  public void oneClientForAllItems(Peer peer) {
    AmazonS3 client = settings(peer).build();
    for (int item = 0; item < ITEMS; item++) {
      client.getObjectAsString("ok", "x");
    }
    client.shutdown();
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
