package com.acme.kit;

public class Kit {}
