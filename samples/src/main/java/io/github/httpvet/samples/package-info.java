/** What a sample is made of: a {@link Situation} with a {@link Bad} and a {@link Good} half. */
package io.github.httpvet.samples;
